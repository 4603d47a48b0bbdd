package ua.dp.cnap.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.dp.cnap.rest.ApiApplication;

/** What the contract says and what the code does are the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractTest {

    private static final Contract CONTRACT = Contract.read();

    /** Which record is described by which schema; the records are not public, so they are named. */
    private static final Map<String, String> RECORDS = new LinkedHashMap<>();

    static {
        RECORDS.put("community.CommunityBody", "Community");
        RECORDS.put("community.CommunityPageBody", "CommunityPage");
        RECORDS.put("community.CommunityPageBody$ServiceCentreBody", "ServiceCentre");
        RECORDS.put("community.CommunityPageBody$AnnouncementBody", "Announcement");
        RECORDS.put("office.OfficeBody", "Office");
        RECORDS.put("office.OfficeBody$ReceptionBody", "Reception");
        RECORDS.put("office.OfficeBody$AccessibilityBody", "Accessibility");
        RECORDS.put("office.HoursBody", "Hours");
        RECORDS.put("office.NewHoursBody", "NewHours");
        RECORDS.put("office.TimesBody", "Times");
        RECORDS.put("office.SeriesBody", "Series");
        RECORDS.put("office.NewSeriesBody", "NewSeries");
        RECORDS.put("office.ExceptionBody", "Exception");
        RECORDS.put("office.NewExceptionsBody", "NewExceptions");
        RECORDS.put("office.NewExceptionBody", "NewException");
        RECORDS.put("office.HolidayBody", "Holiday");
        RECORDS.put("network.MartialLawBody", "MartialLaw");
        RECORDS.put("network.MartialLawBody$PeriodBody", "MartialLawPeriod");
        RECORDS.put("network.MartialLawBody$ChangeBody", "MartialLawChange");
        RECORDS.put("network.NewMartialLawBody", "NewMartialLaw");
        RECORDS.put("network.MartialLawEndBody", "MartialLawEnd");
        RECORDS.put("office.OfficeBody$StopBody", "OfficeStop");
        RECORDS.put("office.OfficeBody$MachineBody", "OfficeMachine");
        RECORDS.put("office.CentreOfficeBody", "CentreOffice");
        RECORDS.put("office.OfficeWishBody", "OfficeWish");
        RECORDS.put("office.OfficeClosingBody", "OfficeClosing");
        RECORDS.put("office.OfficeReopeningBody", "OfficeReopening");
        RECORDS.put("equipment.EquipmentBody", "Equipment");
        RECORDS.put("equipment.EquipmentWishBody", "EquipmentWish");
        RECORDS.put("route.StopBody", "CentreStop");
        RECORDS.put("route.StopWishBody", "StopWish");
        RECORDS.put("rearrangement.VersionedRemovalBody", "VersionedRemoval");
        RECORDS.put("office.PauseBody", "Pause");
        RECORDS.put("office.NewPauseBody", "NewPause");
        RECORDS.put("office.OfficePausedProblems$OfficePausedBody", "OfficePaused");
        RECORDS.put("card.CardBody", "Card");
        RECORDS.put("card.ApprovalBody", "CardApproval");
        RECORDS.put("card.LimitBody", "TermLimit");
        RECORDS.put("card.StageBody", "Stage");
        RECORDS.put("card.WrittenCardBody", "WrittenCard");
        RECORDS.put("card.BlocksBody", "CardBlocks");
        RECORDS.put("card.DecisionOnCardBody", "DecisionOnCard");
        RECORDS.put("card.NewCardBody", "NewCard");
        RECORDS.put("card.ServiceCardsBody", "ServiceCards");
        RECORDS.put("card.ServiceCardsBody$StandingBody", "CardStanding");
        RECORDS.put("card.DifferenceBody", "CardDifference");
        RECORDS.put("card.DifferenceBody$LineBody", "CardLine");
        RECORDS.put("card.PublishedCardBody", "PublishedCard");
        RECORDS.put("catalog.ServiceBody", "Service");
        RECORDS.put("catalog.ServiceBody$InformationCardBody", "InformationCard");
        RECORDS.put("catalog.ServiceBody$FeeBody", "Fee");
        RECORDS.put("catalog.ServiceBody$TermBody", "Term");
        RECORDS.put("servicelist.ListLineBody", "ListLine");
        RECORDS.put("servicelist.ServiceOnListBody", "ServiceOnList");
        RECORDS.put("servicelist.GivingBody", "Giving");
        RECORDS.put("servicelist.FeeBody", "FeeRule");
        RECORDS.put("servicelist.ExemptionBody", "FeeExemption");
        RECORDS.put("servicelist.WithdrawalBody", "Withdrawal");
        RECORDS.put("servicelist.MassChangeBody", "MassChange");
        RECORDS.put("servicelist.OwnServiceBody", "OwnService");
        RECORDS.put("servicelist.ComparisonBody", "Comparison");
        RECORDS.put("servicelist.ComparisonBody$LineBody", "ComparisonLine");
        RECORDS.put("servicelist.ListDecisionBody", "ListDecision");
        RECORDS.put("servicelist.NewDecisionBody", "NewDecision");
        RECORDS.put("booking.SlotBody", "Slot");
        RECORDS.put("booking.NearestSlotBody", "NearestSlot");
        RECORDS.put("booking.NextTimesBody", "NextTimes");
        RECORDS.put("booking.NextTimesBody$Item", "NextTime");
        RECORDS.put("booking.NewAppointmentBody", "NewAppointment");
        RECORDS.put("booking.NewAppointmentBody$ApplicantBody", "Applicant");
        RECORDS.put("booking.NewTimeBody", "NewTime");
        RECORDS.put("booking.HoldBody", "Hold");
        RECORDS.put("notification.MessageRulesBody", "MessageRules");
        RECORDS.put("booking.ConfirmationBody", "Confirmation");
        RECORDS.put("booking.VisitChangeBody", "VisitChange");
        RECORDS.put("booking.BookedBody", "Booked");
        RECORDS.put("booking.AgendaEntryBody", "AgendaEntry");
        RECORDS.put("privacy.OwnDataBody", "OwnData");
        RECORDS.put("privacy.OwnDataBody$PersonBody", "OwnPerson");
        RECORDS.put("privacy.OwnDataBody$ConsentBody", "OwnConsent");
        RECORDS.put("privacy.OwnDataBody$AppealBody", "OwnAppeal");
        RECORDS.put("privacy.OwnDataBody$ToldBody", "OwnMessage");
        RECORDS.put("privacy.DataCorrectionBody", "DataCorrection");
        RECORDS.put("fairness.BookingRulesBody", "BookingRules");
        RECORDS.put("privacy.RetentionBody", "Retention");
        RECORDS.put("privacy.RetentionBody$ErasureBody", "Erasure");
        RECORDS.put("privacy.RetentionWishBody", "RetentionWish");
        RECORDS.put("booking.StandingBody", "Standing");
        RECORDS.put("booking.WalkInBody", "WalkIn");
        RECORDS.put("booking.VisitSearchBody", "VisitSearch");
        RECORDS.put("booking.SlotTakenProblems$SlotTakenBody", "SlotTaken");
        RECORDS.put("branding.BrandBody", "Brand");
        RECORDS.put("branding.BrandBody$SocialBody", "Social");
        RECORDS.put("branding.NoticeBody", "Notice");
        RECORDS.put("notification.OutboxBody", "Outbox");
        RECORDS.put("notification.DeadMessageBody", "DeadMessage");
        RECORDS.put("network.CommunityCountsBody", "CommunityCounts");
        RECORDS.put("firststeps.ProgressBody", "Progress");
        RECORDS.put("firststeps.ProgressBody$StepBody", "Step");
        RECORDS.put("network.ClassifiedBody", "ClassifiedCommunity");
        RECORDS.put("network.OpeningBody", "Opening");
        RECORDS.put("network.OpeningBody$FirstHeadBody", "FirstHead");
        RECORDS.put("network.OpenedBody", "Opened");
        RECORDS.put("moving.MovedInBody", "MovedIn");
        RECORDS.put("network.SuspensionBody", "Suspension");
        RECORDS.put("network.CentreRenamingBody", "CentreRenaming");
        RECORDS.put("staff.ColleagueBody", "Colleague");
        RECORDS.put("staff.ColleagueBody$AccountBody", "ColleagueAccount");
        RECORDS.put("staff.InvitationBody", "Invitation");
        RECORDS.put("staff.ColleagueChangeBody", "ColleagueChange");
        RECORDS.put("staff.LeavingBody", "Leaving");
        RECORDS.put("roster.WorkplaceBody", "Workplace");
        RECORDS.put("roster.WorkplaceBody$EquipmentBody", "StandingEquipment");
        RECORDS.put("roster.NewWorkplaceBody", "NewWorkplace");
        RECORDS.put("roster.WorkplaceChangeBody", "WorkplaceChange");
        RECORDS.put("roster.ShiftBody", "Shift");
        RECORDS.put("roster.RosterBody", "Roster");
        RECORDS.put("roster.RosterBody$RosterVersionBody", "RosterVersion");
        RECORDS.put("roster.RosterChangeBody", "RosterChange");
        RECORDS.put("roster.PersonWeekBody", "PersonWeek");
        RECORDS.put("roster.PersonWeekBody$ShiftOnDayBody", "ShiftOnDay");
        RECORDS.put("roster.AbsenceBody", "Absence");
        RECORDS.put("roster.AbsenceWishBody", "AbsenceWish");
        RECORDS.put("roster.SkillsBody", "Skills");
        RECORDS.put("roster.SkillsChangeBody", "SkillsChange");
        RECORDS.put("tenancy.MeBody", "Me");
        RECORDS.put("tenancy.MeBody$CommunityBody", "MyCommunity");
        RECORDS.put("rearrangement.TouchesBookingsProblems$TouchesBookingsBody", "TouchesBookings");
        RECORDS.put("rearrangement.AffectedVisitBody", "AffectedVisit");
        RECORDS.put("rearrangement.PlaceInTimeBody", "PlaceInTime");
        RECORDS.put("rearrangement.DecisionBody", "Decision");
        RECORDS.put("rearrangement.RemovalBody", "Removal");
        RECORDS.put("rearrangement.DoneBody", "Done");
        RECORDS.put("rearrangement.RearrangedBody", "Rearranged");
        RECORDS.put("bulk.ReviewBody", "Review");
        RECORDS.put("bulk.ReviewBody$ReviewedRowBody", "ReviewedRow");
        RECORDS.put("bulk.ReviewBody$CellChangeBody", "CellChange");
        RECORDS.put("bulk.ReviewBody$CellErrorBody", "CellError");
        RECORDS.put("history.ChangeBody", "Change");
        RECORDS.put("history.ChangeBody$ChangedRowBody", "ChangedRow");
        RECORDS.put("problem.ProblemBody", "Problem");
        RECORDS.put("problem.ProblemBody$FieldErrorBody", "FieldError");
    }

    @Test
    void every_method_of_every_resource_is_described_and_nothing_else() {
        Set<String> described = new TreeSet<>();
        CONTRACT.at("paths")
                .keySet()
                .forEach(path ->
                        CONTRACT.operations(path).keySet().forEach(method -> described.add(method + " " + path)));

        assertThat(described).isEqualTo(offered());
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_has_the_fields_of_its_schema(String record, String schema) throws ClassNotFoundException {
        Class<?> type = Class.forName("ua.dp.cnap.rest." + record);
        List<String> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(CONTRACT.at("components", "schemas", schema, "properties").keySet())
                .containsExactlyElementsOf(fields);
        assertThat(fields.stream().map(Object.class::cast))
                .containsAll(Contract.list(
                        CONTRACT.at("components", "schemas", schema).get("required")));
    }

    @Test
    void every_schema_but_the_cursor_is_a_record() {
        Set<String> schemas = new TreeSet<>(CONTRACT.at("components", "schemas").keySet());
        schemas.remove("NextCursor");

        assertThat(schemas).isEqualTo(new TreeSet<>(RECORDS.values()));
    }

    @Test
    void every_parameter_in_a_path_is_described() {
        CONTRACT.at("paths")
                .keySet()
                .forEach(path -> CONTRACT.operations(path).forEach((method, operation) -> {
                    List<?> parameters = Stream.concat(
                                    Contract.list(CONTRACT.at("paths", path).get("parameters")).stream(),
                                    Contract.list(operation.get("parameters")).stream())
                            .map(p -> CONTRACT.resolved(p).get("name"))
                            .toList();
                    Set<String> inPath = Arrays.stream(path.split("[{}]"))
                            .filter(part -> !part.contains("/") && !part.isEmpty())
                            .collect(Collectors.toSet());
                    assertThat(parameters.stream().map(String::valueOf))
                            .as(path)
                            .containsAll(inPath);
                }));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> records() {
        return RECORDS.entrySet().stream()
                .map(e -> org.junit.jupiter.params.provider.Arguments.of(e.getKey(), e.getValue()));
    }

    private static Set<String> offered() {
        Set<String> offered = new TreeSet<>();
        for (Class<?> type : new ApiApplication().getClasses()) {
            Path path = type.getAnnotation(Path.class);
            if (path != null) {
                for (Method method : type.getDeclaredMethods()) {
                    Path below = method.getAnnotation(Path.class);
                    String address = "/" + path.value() + (below == null ? "" : "/" + below.value());
                    httpMethod(method).ifPresent(http -> offered.add(http + " " + address));
                }
            }
        }
        return offered;
    }

    private static java.util.Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(a -> a.getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(http -> http.value().toLowerCase(java.util.Locale.ROOT))
                .findFirst();
    }
}
