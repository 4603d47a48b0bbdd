package ua.dp.cnap.branding;

/** Shows how the first page of the current community would look in a brand that nobody has saved. The portal draws it. */
public interface PagePreview {

    /** A whole HTML page that runs nothing and leads nowhere. Scope: tenant. */
    String page(Brand draft);
}
