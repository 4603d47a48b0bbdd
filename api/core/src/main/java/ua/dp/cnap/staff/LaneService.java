package ua.dp.cnap.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A service that a lane can give: its person has the skill, its place the equipment. Only queried. */
@Entity
@Table(name = "lane_service")
class LaneService {

    /** The lane and the service together. An embedded id: EclipseLink with the server's ASM cannot read {@code @IdClass}. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "lane_id")
        UUID laneId;

        @Column(name = "service_id")
        UUID serviceId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && laneId.equals(that.laneId) && serviceId.equals(that.serviceId);
        }

        @Override
        public int hashCode() {
            return laneId.hashCode() * 31 + serviceId.hashCode();
        }
    }

    @EmbeddedId
    private Key key;

    @Column(name = "office_id")
    private UUID officeId;

    protected LaneService() {} // for JPA; does nothing on purpose
}
