package ua.dp.cnap.admin.workplace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ua.dp.cnap.tenancy.StaffRole;

/** Opens a view to those who have one of the roles at their workplace. {@link Guard} keeps it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForStaff {
    StaffRole[] value();
}
