package ua.dp.cnap.tenancy;

/** The statement by which core binds a transaction to its scope, in core's own words; core keeps it to itself. */
public final class ScopeStatement {

    /** Role, community, hash of the manage key. */
    public static final String TAKE = ScopedDataSource.TAKE;

    private ScopeStatement() {}
}
