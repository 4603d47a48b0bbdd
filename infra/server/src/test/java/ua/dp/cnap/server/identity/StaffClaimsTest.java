package ua.dp.cnap.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.dp.cnap.tenancy.StaffRole.COORDINATOR;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.tenancy.StaffToken;
import ua.dp.cnap.tenancy.StaffToken.Organization;

/** What the claims of a good token mean, and that a claim of another shape means nothing. */
class StaffClaimsTest {

    private static final UUID APOSTOLOVE = UUID.fromString("40989ba6-440e-56e9-1f33-94c2f38bbd8c");
    private static final UUID ZELENODOLSK = UUID.fromString("7c038abc-744d-5ccd-1ff0-e6596089aa03");
    private static final String APOSTOLIVSKA = "'apostolivska':{'tenant_id':['" + APOSTOLOVE + "']}";
    private static final String ZELENODOLSKA = "'zelenodolska':{'tenant_id':['" + ZELENODOLSK + "']}";

    @Test
    void a_desk_administrator_of_two_communities_may_work_for_both() {
        StaffToken staff =
                staff("administrator", APOSTOLIVSKA + "," + ZELENODOLSKA).orElseThrow();

        assertThat(staff.subject()).isEqualTo("s-1");
        assertThat(staff.displayName()).isEqualTo("Ірина Двохатня");
        assertThat(staff.organizations())
                .containsExactlyInAnyOrder(
                        new Organization(APOSTOLOVE, "apostolivska"), new Organization(ZELENODOLSK, "zelenodolska"));
        assertThat(staff.regional()).isEmpty();
    }

    @Test
    void a_coordinator_works_for_the_region_and_for_no_community() {
        StaffToken staff = staff("coordinator", "'oblast':{'scope':['region']}").orElseThrow();

        assertThat(staff.regional()).containsExactly(COORDINATOR);
        assertThat(staff.organizations()).isEmpty();
    }

    @Test
    void a_role_for_the_region_counts_only_for_a_member_of_its_organization() {
        assertThat(staff("coordinator", APOSTOLIVSKA).orElseThrow().regional()).isEmpty();
        assertThat(read("{'sub':'s','name':'n','realm_access':{'roles':['coordinator']}}")
                        .orElseThrow()
                        .regional())
                .isEmpty();
    }

    @Test
    void a_token_gives_no_role_in_a_community() {
        for (String role : List.of("head", "administrator", "offline_access")) {
            assertThat(staff(role, "'oblast':{'scope':['region']}")
                            .orElseThrow()
                            .regional())
                    .as(role)
                    .isEmpty();
        }
    }

    @Test
    void an_organization_that_says_nothing_gives_nothing() {
        assertThat(staff("administrator", "'guests':{}").orElseThrow().organizations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name':'n'}",
                "{'sub':'','name':'n'}",
                "{'sub':'s'}",
                "{'sub':7,'name':'n'}",
                "{'sub':'s','name':'n','realm_access':[]}",
                "{'sub':'s','name':'n','realm_access':{'roles':'head'}}",
                "{'sub':'s','name':'n','realm_access':{'roles':[1]}}",
                "{'sub':'s','name':'n','realm_access':{}}",
                "{'sub':'s','name':'n','organization':['apostolivska']}",
                "{'sub':'s','name':'n','organization':'apostolivska'}",
                "{'sub':'s','name':'n','organization':{'a':'b'}}",
                "{'sub':'s','name':'n','organization':{'a':{'tenant_id':'40989ba6-440e-56e9-1f33-94c2f38bbd8c'}}}",
                "{'sub':'s','name':'n','organization':{'a':{'tenant_id':[]}}}",
                "{'sub':'s','name':'n','organization':{'a':{'tenant_id':['1','2']}}}",
                "{'sub':'s','name':'n','organization':{'a':{'tenant_id':['1-1-1-1-1']}}}",
                "{'sub':'s','name':'n','organization':{'a':{'tenant_id':['*']}}}",
                "{'sub':'s','name':'n','organization':{'a':{'scope':['everything']}}}",
                "{'sub':'s','name':'n','organization':{'a':{'scope':['region'],"
                        + "'tenant_id':['40989ba6-440e-56e9-1f33-94c2f38bbd8c']}}}",
            })
    void a_claim_of_another_shape_makes_the_token_worth_nothing(String claims) {
        assertThat(read(claims)).isEmpty();
    }

    private static Optional<StaffToken> staff(String role, String organizations) {
        return read("{'sub':'s-1','name':'Ірина Двохатня','realm_access':{'roles':['" + role + "']},'organization':{"
                + organizations + "}}");
    }

    private static Optional<StaffToken> read(String json) {
        return StaffClaims.read(
                Json.createReader(new StringReader(json.replace('\'', '"'))).readObject());
    }
}
