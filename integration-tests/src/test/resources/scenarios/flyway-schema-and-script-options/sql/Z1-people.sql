DROP TABLE app.#[name];
