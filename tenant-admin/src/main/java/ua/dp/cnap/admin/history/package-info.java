/**
 * The history of a community's configuration in words: the head's page, and the refusal that names who was quicker.
 * Owns no table.
 * Views that save with a version open {@link ua.dp.cnap.admin.history.MeanwhileDialog}.
 */
package ua.dp.cnap.admin.history;
