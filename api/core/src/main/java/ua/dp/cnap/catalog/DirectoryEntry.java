package ua.dp.cnap.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A service on one of the three regional lists. */
@Entity
@Table(name = "directory_entry")
@IdClass(DirectoryEntry.Key.class)
class DirectoryEntry {

    /** The list and the service together. */
    static class Key implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
        String list;
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

    @Id
    private String list;

    @Id
    @Column(name = "service_id")
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    private Obligation obligation;

    protected DirectoryEntry() {} // for JPA; does nothing on purpose
}
