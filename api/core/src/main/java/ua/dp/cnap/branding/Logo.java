package ua.dp.cnap.branding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The logo of a centre, cleaned: safe to be served. */
@Entity
public class Logo {

    @Id
    @Column(name = "tenant_id")
    private UUID communityId;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    protected Logo() {} // for JPA; does nothing on purpose

    Logo(UUID communityId) {
        this.communityId = communityId;
    }

    void become(CleanPicture picture) {
        mediaType = picture.mediaType();
        content = picture.content();
    }

    /** {@code image/svg+xml} or {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
