package ua.dp.cnap.database.demo;

/** What a lane can do; each topic of the directory asks for one. */
enum Skill {
    FRONT,
    SOCIAL,
    PASSPORT,
    ESTATE,
    PERMIT
}
