/**
 * What people agreed to, how long their data are kept, and how they read, correct and erase the own ones.
 * Owns {@code consent_edition}, {@code consent_purpose}, {@code data_erasure} and what becomes of the person in {@code appointment}.
 * Called by the portal and the API for citizens, by the head's console, by a timer for what is over.
 */
package ua.dp.cnap.privacy;
