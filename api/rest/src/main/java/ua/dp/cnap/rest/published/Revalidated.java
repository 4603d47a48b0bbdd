package ua.dp.cnap.rest.published;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An answer that changes seldom: it may be kept, and is asked for again by its entity tag each time. */
@NameBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Revalidated {}
