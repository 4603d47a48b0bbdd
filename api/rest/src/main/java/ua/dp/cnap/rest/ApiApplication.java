package ua.dp.cnap.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import ua.dp.cnap.rest.booking.AgendaResource;
import ua.dp.cnap.rest.booking.AppointmentResource;
import ua.dp.cnap.rest.booking.AppointmentsResource;
import ua.dp.cnap.rest.booking.DeskSlotsResource;
import ua.dp.cnap.rest.booking.HoldsResource;
import ua.dp.cnap.rest.booking.NearestSlotsResource;
import ua.dp.cnap.rest.booking.NextTimesResource;
import ua.dp.cnap.rest.booking.SlotTakenProblems;
import ua.dp.cnap.rest.booking.SlotsResource;
import ua.dp.cnap.rest.booking.VisitResource;
import ua.dp.cnap.rest.booking.VisitSearchResource;
import ua.dp.cnap.rest.booking.WalkInsResource;
import ua.dp.cnap.rest.branding.AnnouncementsResource;
import ua.dp.cnap.rest.branding.BrandResource;
import ua.dp.cnap.rest.branding.LogoResource;
import ua.dp.cnap.rest.bulk.TablesResource;
import ua.dp.cnap.rest.card.CentreCardApprovalResource;
import ua.dp.cnap.rest.card.CentreCardDifferencesResource;
import ua.dp.cnap.rest.card.CentreCardListResource;
import ua.dp.cnap.rest.card.CentreCardResource;
import ua.dp.cnap.rest.card.CentreServiceCardsResource;
import ua.dp.cnap.rest.card.NetworkCardApprovalResource;
import ua.dp.cnap.rest.card.NetworkCardDifferencesResource;
import ua.dp.cnap.rest.card.NetworkCardListResource;
import ua.dp.cnap.rest.card.NetworkCardResource;
import ua.dp.cnap.rest.card.NetworkServiceCardsResource;
import ua.dp.cnap.rest.card.PublishedCardsResource;
import ua.dp.cnap.rest.catalog.ServicesResource;
import ua.dp.cnap.rest.community.CommunitiesResource;
import ua.dp.cnap.rest.community.CommunityResource;
import ua.dp.cnap.rest.equipment.EquipmentItemResource;
import ua.dp.cnap.rest.equipment.EquipmentResource;
import ua.dp.cnap.rest.fairness.BookingRulesResource;
import ua.dp.cnap.rest.firststeps.FirstStepsResource;
import ua.dp.cnap.rest.history.HistoryResource;
import ua.dp.cnap.rest.json.BodyLimit;
import ua.dp.cnap.rest.json.RecordWriter;
import ua.dp.cnap.rest.json.StrictReader;
import ua.dp.cnap.rest.moving.ExportsResource;
import ua.dp.cnap.rest.moving.ImportsResource;
import ua.dp.cnap.rest.network.CentreResource;
import ua.dp.cnap.rest.network.ClassifierResource;
import ua.dp.cnap.rest.network.MartialLawResource;
import ua.dp.cnap.rest.network.OpeningsResource;
import ua.dp.cnap.rest.network.SummaryResource;
import ua.dp.cnap.rest.network.SuspensionResource;
import ua.dp.cnap.rest.notification.MessagesResource;
import ua.dp.cnap.rest.office.CentreOfficeResource;
import ua.dp.cnap.rest.office.CentreOfficesResource;
import ua.dp.cnap.rest.office.CentrePauseResource;
import ua.dp.cnap.rest.office.ExceptionsResource;
import ua.dp.cnap.rest.office.HolidaysResource;
import ua.dp.cnap.rest.office.HoursResource;
import ua.dp.cnap.rest.office.OfficeClosingResource;
import ua.dp.cnap.rest.office.OfficePauseResource;
import ua.dp.cnap.rest.office.OfficePausedProblems;
import ua.dp.cnap.rest.office.OfficeReopeningResource;
import ua.dp.cnap.rest.office.OfficesResource;
import ua.dp.cnap.rest.office.RearrangementResource;
import ua.dp.cnap.rest.office.SeriesResource;
import ua.dp.cnap.rest.privacy.OwnDataResource;
import ua.dp.cnap.rest.privacy.RetentionResource;
import ua.dp.cnap.rest.problem.DomainProblems;
import ua.dp.cnap.rest.problem.HttpProblems;
import ua.dp.cnap.rest.problem.RefusedRequests;
import ua.dp.cnap.rest.problem.UnexpectedProblems;
import ua.dp.cnap.rest.published.AnswerHeaders;
import ua.dp.cnap.rest.published.EntityTags;
import ua.dp.cnap.rest.rearrangement.TouchesBookingsProblems;
import ua.dp.cnap.rest.roster.AbsenceResource;
import ua.dp.cnap.rest.roster.AbsencesResource;
import ua.dp.cnap.rest.roster.RosterResource;
import ua.dp.cnap.rest.roster.RostersResource;
import ua.dp.cnap.rest.roster.SkillsResource;
import ua.dp.cnap.rest.roster.WorkplaceResource;
import ua.dp.cnap.rest.roster.WorkplacesResource;
import ua.dp.cnap.rest.route.RouteResource;
import ua.dp.cnap.rest.route.StopResource;
import ua.dp.cnap.rest.servicelist.ComparisonResource;
import ua.dp.cnap.rest.servicelist.ListDecisionsResource;
import ua.dp.cnap.rest.servicelist.MassChangesResource;
import ua.dp.cnap.rest.servicelist.PublishedDecisionsResource;
import ua.dp.cnap.rest.servicelist.ServiceListResource;
import ua.dp.cnap.rest.servicelist.ServiceResource;
import ua.dp.cnap.rest.staff.ColleagueResource;
import ua.dp.cnap.rest.staff.StaffResource;
import ua.dp.cnap.rest.tenancy.Boundary;
import ua.dp.cnap.rest.tenancy.MeResource;
import ua.dp.cnap.rest.visitlist.VisitListResource;

/** The JSON interface under {@code /api/v1}; names all it consists of, so that nothing of the portal's gets in. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                CommunitiesResource.class,
                CommunityResource.class,
                OfficesResource.class,
                OfficePauseResource.class,
                HoursResource.class,
                SeriesResource.class,
                ExceptionsResource.class,
                HolidaysResource.class,
                RearrangementResource.class,
                MartialLawResource.class,
                CentrePauseResource.class,
                ServicesResource.class,
                CentreCardListResource.class,
                CentreServiceCardsResource.class,
                CentreCardResource.class,
                CentreCardApprovalResource.class,
                CentreCardDifferencesResource.class,
                NetworkCardListResource.class,
                NetworkServiceCardsResource.class,
                NetworkCardResource.class,
                NetworkCardApprovalResource.class,
                NetworkCardDifferencesResource.class,
                PublishedCardsResource.class,
                ServiceListResource.class,
                MassChangesResource.class,
                ComparisonResource.class,
                ServiceResource.class,
                ListDecisionsResource.class,
                PublishedDecisionsResource.class,
                SlotsResource.class,
                NearestSlotsResource.class,
                NextTimesResource.class,
                AppointmentsResource.class,
                HoldsResource.class,
                AppointmentResource.class,
                OwnDataResource.class,
                RetentionResource.class,
                BookingRulesResource.class,
                MeResource.class,
                AgendaResource.class,
                VisitResource.class,
                VisitSearchResource.class,
                WalkInsResource.class,
                DeskSlotsResource.class,
                MessagesResource.class,
                EquipmentResource.class,
                EquipmentItemResource.class,
                CentreOfficesResource.class,
                CentreOfficeResource.class,
                OfficeClosingResource.class,
                OfficeReopeningResource.class,
                RouteResource.class,
                StopResource.class,
                BrandResource.class,
                LogoResource.class,
                AnnouncementsResource.class,
                SummaryResource.class,
                ClassifierResource.class,
                FirstStepsResource.class,
                OpeningsResource.class,
                SuspensionResource.class,
                CentreResource.class,
                HistoryResource.class,
                TablesResource.class,
                StaffResource.class,
                ColleagueResource.class,
                ExportsResource.class,
                VisitListResource.class,
                ImportsResource.class,
                AbsenceResource.class,
                AbsencesResource.class,
                RosterResource.class,
                RostersResource.class,
                SkillsResource.class,
                WorkplaceResource.class,
                WorkplacesResource.class,
                Boundary.class,
                BodyLimit.class,
                StrictReader.class,
                RecordWriter.class,
                EntityTags.class,
                AnswerHeaders.class,
                DomainProblems.class,
                SlotTakenProblems.class,
                TouchesBookingsProblems.class,
                OfficePausedProblems.class,
                RefusedRequests.class,
                HttpProblems.class,
                UnexpectedProblems.class);
    }
}
