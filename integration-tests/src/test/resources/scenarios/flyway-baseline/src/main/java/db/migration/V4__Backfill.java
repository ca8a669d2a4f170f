package db.migration;

public class V4__Backfill {}
