package io.github.migrationverify.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Addresses on their way to the server and back. */
final class Addresses {

    private Addresses() {}

    /** Two array literals, to be given to {@code unnest}: the catalogs and the OIDs. */
    static String literal(Collection<Address> addresses) {
        return array(addresses, Address::catalog) + ", " + array(addresses, Address::oid);
    }

    /** An array literal of OIDs, or of what else an address is turned into. */
    static String array(Collection<Address> addresses, Function<Address, Object> part) {
        return addresses.stream().map(part).map(String::valueOf).collect(Collectors.joining(",", "'{", "}'"));
    }

    /** Reads rows of three columns: catalog, OID and sort; the last is empty where there is no such object, or its catalog has no sorts. */
    static Map<Address, String> read(ResultSet rows) throws SQLException {
        Map<Address, String> addresses = new HashMap<>();
        while (rows.next()) {
            String sort = Objects.requireNonNullElse(rows.getString(3), "");
            addresses.put(new Address(rows.getLong(1), rows.getLong(2)), sort);
        }
        return addresses;
    }
}
