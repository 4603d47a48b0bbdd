package ua.dp.cnap.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A service on one of the three regional lists. Only queried. */
@Entity
@Table(name = "directory_entry")
class DirectoryEntry {

    /** The list and the service together. An embedded id: EclipseLink with the server's ASM cannot read {@code @IdClass}. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String list;

        @Column(name = "service_id")
        UUID serviceId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && list.equals(that.list) && serviceId.equals(that.serviceId);
        }

        @Override
        public int hashCode() {
            return list.hashCode() * 31 + serviceId.hashCode();
        }
    }

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Obligation obligation;

    protected DirectoryEntry() {} // for JPA; does nothing on purpose
}
