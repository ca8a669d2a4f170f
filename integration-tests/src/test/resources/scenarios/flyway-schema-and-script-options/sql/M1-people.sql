CREATE TABLE #[name] (id bigint PRIMARY KEY, seen text DEFAULT '${not one}');
