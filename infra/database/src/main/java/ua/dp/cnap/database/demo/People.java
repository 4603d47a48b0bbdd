package ua.dp.cnap.database.demo;

import java.util.List;

/** Invented people: a surname, a given name and a patronymic drawn apart from each other. */
record People(String surname, String givenName, String patronymic) {

    private static final Table NAMES = Table.named("people");
    private static final Names MEN = Names.of("male");
    private static final Names WOMEN = Names.of("female");

    static People by(Chance chance) {
        Names names = chance.percent(62) ? WOMEN : MEN;
        return new People(chance.one(names.surnames), chance.one(names.givenNames), chance.one(names.patronymics));
    }

    private record Names(List<String> surnames, List<String> givenNames, List<String> patronymics) {

        static Names of(String gender) {
            return new Names(
                    NAMES.column("surname_" + gender),
                    NAMES.column("given_" + gender),
                    NAMES.column("patronymic_" + gender));
        }
    }
}
