package ua.dp.cnap.booking;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads {@code uuid[]}, which EclipseLink knows as an array of objects; it is written by SQL only. */
@Converter(autoApply = true)
public class FurtherServicesColumn implements AttributeConverter<FurtherServices, Object> {

    @Override
    public Object convertToDatabaseColumn(FurtherServices services) {
        return services == null ? null : services.ids().toArray(UUID[]::new);
    }

    @Override
    public FurtherServices convertToEntityAttribute(Object array) {
        return new FurtherServices(
                array == null
                        ? List.of()
                        : Arrays.stream((Object[]) array).map(UUID.class::cast).toList());
    }
}
