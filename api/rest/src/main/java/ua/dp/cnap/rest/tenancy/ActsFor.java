package ua.dp.cnap.rest.tenancy;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import ua.dp.cnap.tenancy.StaffRole;

/** For whom the methods of a resource act; the {@link Boundary} sets the scope by it. Without it nothing can be read. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface ActsFor {

    /** Who stands at the door. */
    enum Whom {
        /** Anybody, on what all communities publish. */
        ANYONE,
        /** A citizen inside the community that the path names. */
        CITIZEN,
        /** Staff inside the one community that the token or the header names. */
        STAFF,
        /** Coordinators and auditors of the oblast. */
        REGION,
        /** Somebody who presents a key or only asks who they are; the use case sets the scope itself, if it needs one. */
        BEARER
    }

    Whom value();

    /** Of staff, those who have one of these roles for that community or the region; whoever it is, where none is named. */
    StaffRole[] only() default {};
}
