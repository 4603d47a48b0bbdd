/**
 * All data of one community as an archive: written for its head, and filled in by the oblast in another deployment.
 * Owns {@code data_move}; which tables an archive holds, the catalogue of the database says.
 * Called by the head's and the coordinator's consoles and by the API.
 */
package ua.dp.cnap.moving;
