package ua.dp.cnap.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import ua.dp.cnap.portal.booking.AnswerPages;
import ua.dp.cnap.portal.booking.BookingPages;
import ua.dp.cnap.portal.booking.MyPages;
import ua.dp.cnap.portal.card.CardFiles;
import ua.dp.cnap.portal.catalog.DecisionFiles;
import ua.dp.cnap.portal.catalog.LifeEventPages;
import ua.dp.cnap.portal.catalog.ServicePages;
import ua.dp.cnap.portal.community.CommunityPages;
import ua.dp.cnap.portal.community.RegionPages;
import ua.dp.cnap.portal.discovery.DiscoveryPages;
import ua.dp.cnap.portal.legal.LegalPages;
import ua.dp.cnap.portal.nearest.NearestPages;
import ua.dp.cnap.portal.privacy.DataPages;
import ua.dp.cnap.portal.problem.AccidentMapper;
import ua.dp.cnap.portal.problem.OfflinePages;
import ua.dp.cnap.portal.problem.ProblemMapper;
import ua.dp.cnap.portal.problem.WebProblemMapper;
import ua.dp.cnap.portal.widget.WidgetPages;

/**
 * The citizens' pages at the root of the application. Named one by one: the API beside it has classes of its own.
 *
 * <p>Resources that begin with a slug stand at {@code /} too, with the slug in the paths of their methods: a class at
 * {@code /{slug}} would take every address of one segment away from the others.
 */
@ApplicationPath("/")
public class PortalApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                LanguagePrefix.class,
                VisitScope.class,
                StrictHeaders.class,
                RegionPages.class,
                CommunityPages.class,
                ServicePages.class,
                CardFiles.class,
                DecisionFiles.class,
                LifeEventPages.class,
                BookingPages.class,
                MyPages.class,
                AnswerPages.class,
                DataPages.class,
                NearestPages.class,
                WidgetPages.class,
                LegalPages.class,
                DiscoveryPages.class,
                OfflinePages.class,
                ProblemMapper.class,
                WebProblemMapper.class,
                AccidentMapper.class);
    }
}
