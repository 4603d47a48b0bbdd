package ua.dp.cnap.tenancy;

import java.sql.Types;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets entities have references that may be absent. EclipseLink's converter of ids fails at null, and it would send null as
 * text, which PostgreSQL refuses for a {@code uuid}; the driver reads and writes ids by itself.
 */
final class OptionalIds {

    private OptionalIds() {}

    static void allow(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(AbstractDirectMapping.class::isInstance)
                .map(AbstractDirectMapping.class::cast)
                .filter(mapping -> mapping.getConverter() instanceof UUIDConverter)
                .forEach(mapping -> {
                    mapping.setConverter(null);
                    mapping.getField().setSqlType(Types.OTHER);
                });
    }
}
