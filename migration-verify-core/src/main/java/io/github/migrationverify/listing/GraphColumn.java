package io.github.migrationverify.listing;

import io.github.migrationverify.history.Listing;

/** Whether a history is drawn. */
public enum GraphColumn {
    /** Where there is more than one line to draw. */
    AUTO {
        @Override
        boolean draws(Listing listing) {
            return listing.lanes().stream().anyMatch(row -> row.width() > 1);
        }
    },
    /** Always. */
    TRUE {
        @Override
        boolean draws(Listing listing) {
            return true;
        }
    },
    /** Never. */
    FALSE {
        @Override
        boolean draws(Listing listing) {
            return false;
        }
    };

    abstract boolean draws(Listing listing);

    /** {@return the listing as it is printed: with its drawing, or without} */
    public Listing of(Listing listing) {
        return draws(listing) ? listing : listing.undrawn();
    }
}
