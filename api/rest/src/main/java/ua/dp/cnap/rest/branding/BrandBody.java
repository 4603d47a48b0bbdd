package ua.dp.cnap.rest.branding;

import ua.dp.cnap.branding.Brand;
import ua.dp.cnap.branding.CentreBrand;
import ua.dp.cnap.rest.problem.RefusedRequest;

/**
 * The face of a centre.
 *
 * @param logo fingerprint of the logo; not changed by what is sent here
 * @param version of the centre; what is sent must name the one that was read
 */
record BrandBody(
        String name,
        String shortName,
        String nameGenitive,
        String nameEn,
        String greeting,
        String greetingEn,
        String phone,
        String email,
        String website,
        SocialBody social,
        String accentColour,
        String accentInk,
        String actionColour,
        String senderName,
        String ownDomain,
        Boolean diiaCentreMark,
        String logo,
        Integer version) {

    /** Addresses of the centre's pages in social networks. */
    record SocialBody(String facebook, String instagram, String telegram, String youtube) {

        static SocialBody of(Brand.Social social) {
            return new SocialBody(social.facebook(), social.instagram(), social.telegram(), social.youtube());
        }

        Brand.Social social() {
            return new Brand.Social(facebook, instagram, telegram, youtube);
        }
    }

    static BrandBody of(CentreBrand centre) {
        Brand brand = centre.brand();
        return new BrandBody(
                brand.name(),
                brand.shortName(),
                brand.nameGenitive(),
                brand.nameEn(),
                brand.greeting(),
                brand.greetingEn(),
                brand.phone(),
                brand.email(),
                brand.website(),
                SocialBody.of(brand.social()),
                brand.accentColour(),
                brand.accentInk(),
                brand.actionColour(),
                brand.senderName(),
                brand.ownDomain(),
                brand.diiaCentreMark(),
                centre.logo().orElse(null),
                centre.version());
    }

    Brand brand() {
        return new Brand(
                name,
                shortName,
                nameGenitive,
                nameEn,
                greeting,
                greetingEn,
                phone,
                email,
                website,
                social == null ? null : social.social(),
                accentColour,
                accentInk,
                actionColour,
                senderName,
                ownDomain,
                Boolean.TRUE.equals(diiaCentreMark));
    }

    int knownVersion() {
        if (version == null) {
            throw RefusedRequest.misshapen("version", "missing");
        }
        return version;
    }
}
