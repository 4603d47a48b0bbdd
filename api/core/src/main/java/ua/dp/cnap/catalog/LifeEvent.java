package ua.dp.cnap.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A situation of life, or a package, that leads through several services. */
@Entity
@Table(name = "life_event")
public class LifeEvent {

    /** One step; {@code serviceId} is null where the directory does not have it as a service of its own. */
    @Embeddable
    public static class Part {

        private int position;
        private String title;

        @Column(name = "service_id")
        private UUID serviceId;

        protected Part() {} // for JPA; does nothing on purpose

        public String title() {
            return title;
        }

        public UUID serviceId() {
            return serviceId;
        }
    }

    @Id
    private UUID id;

    private String slug;
    private String title;
    private String kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "life_event_part", joinColumns = @JoinColumn(name = "life_event_id"))
    @OrderBy("position")
    @BatchFetch(BatchFetchType.EXISTS)
    private List<Part> parts = new ArrayList<>();

    protected LifeEvent() {} // for JPA; does nothing on purpose

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** Who made the package, in the words of the source. */
    public String kind() {
        return kind;
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }
}
