package ua.dp.cnap.office;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.office.Office.Kind;

/**
 * The offices of one centre, as they hang together: main offices stand alone, a branch belongs to a main office, remote
 * workplaces and mobile offices to a main office or a branch. So no office can come to belong to itself.
 */
record OfficeFamily(List<Office> open) {

    /** What is wrong with the place of an office of that kind among the others; {@code changed} is null for a new one. */
    List<FieldError> broken(OfficeWish wish, Office changed) {
        List<FieldError> broken = new ArrayList<>();
        if (!isParentFitting(wish.kind(), wish.parentId(), changed)) {
            broken.add(new FieldError("parentId", "not-a-parent"));
        }
        if (changed != null && changed.kind() != wish.kind()) {
            if (isLastMain(changed)) {
                broken.add(new FieldError("kind", "last-main-office"));
            } else if (hasParts(changed)) {
                broken.add(new FieldError("kind", "has-parts"));
            }
        }
        return broken;
    }

    /** What speaks against closing it. */
    List<FieldError> keeping(Office office) {
        List<FieldError> keeping = new ArrayList<>();
        if (isLastMain(office)) {
            keeping.add(new FieldError("closedOn", "last-main-office"));
        } else if (hasParts(office)) {
            keeping.add(new FieldError("closedOn", "has-parts"));
        }
        return keeping;
    }

    private boolean isParentFitting(Kind kind, UUID parentId, Office changed) {
        if (parentId == null) {
            return true;
        }
        return kind != Kind.MAIN_OFFICE
                && (changed == null || !changed.id().equals(parentId))
                && open.stream()
                        .filter(o -> o.id().equals(parentId))
                        .anyMatch(o -> o.kind() == Kind.MAIN_OFFICE
                                || o.kind() == Kind.BRANCH_OFFICE && kind != Kind.BRANCH_OFFICE);
    }

    private boolean isLastMain(Office office) {
        return office.kind() == Kind.MAIN_OFFICE
                && open.stream().noneMatch(o -> o.kind() == Kind.MAIN_OFFICE && !o.id().equals(office.id()));
    }

    private boolean hasParts(Office office) {
        return open.stream().anyMatch(o -> office.id().equals(o.parentId()));
    }
}
