package ua.dp.cnap.rest.servicelist;

import java.util.List;
import ua.dp.cnap.rest.rearrangement.DecisionBody;

/** The service is not to be given any more; for a mandatory one the reason is needed. */
record WithdrawalBody(Integer version, String reason, List<DecisionBody> decisions) {}
