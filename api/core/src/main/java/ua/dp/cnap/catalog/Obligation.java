package ua.dp.cnap.catalog;

/** What a regional list says of a service: the community must offer it, or is advised to. */
public enum Obligation {
    MANDATORY,
    RECOMMENDED
}
