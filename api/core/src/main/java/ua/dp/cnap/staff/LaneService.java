package ua.dp.cnap.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A service that a lane can give: its person has the skill, its place the equipment. */
@Entity
@Table(name = "lane_service")
@IdClass(LaneService.Key.class)
class LaneService {

    /** The lane and the service together. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID laneId;
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

    @Id
    @Column(name = "lane_id")
    private UUID laneId;

    @Id
    @Column(name = "service_id")
    private UUID serviceId;

    @Column(name = "office_id")
    private UUID officeId;

    protected LaneService() {} // for JPA; does nothing on purpose
}
