/**
 * How a change that would break booked visits is asked about over HTTP. It is sent as if nobody had booked. Where somebody
 * has, nothing is changed: 409 {@code touches-bookings} lists the visits, each with a proposed new time
 * ({@link ua.dp.cnap.rest.rearrangement.TouchesBookingsProblems}). The same request is then sent again with
 * {@code decisions} in its body, one for each visit ({@link ua.dp.cnap.rest.rearrangement.DecisionBody}); what was decided
 * before is sent along when it asks again. The answer names whom to tell
 * ({@link ua.dp.cnap.rest.rearrangement.DoneBody}). Whatever takes something away is
 * {@code POST …/removal} with a {@link ua.dp.cnap.rest.rearrangement.RemovalBody}, because a {@code DELETE} has no body that
 * decisions could stand in.
 *
 * <p>Owns no table. Every resource uses it whose use case takes {@code Decisions}.
 */
package ua.dp.cnap.rest.rearrangement;
