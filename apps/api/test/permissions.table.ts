/**
 * Who may do what, as an official would sign it: one row per operation and object, one column per account.
 *
 * ok: done. 401: sign in first. 403: seen, not permitted. 404: not found, or not theirs to see. none: answered with
 * nothing. The unit accounts belong to 消防救援大队, which leads task 24, assists in task 2 (发展软环境保障局 leads) and has
 * nothing to do with task 7. So "own" is task 24, "shared" the other unit's part in task 2, "foreign" task 7; "own" and
 * "foreign" people and units likewise. Kept apart from the policy on purpose: a change of policy is made twice, knowingly.
 */
const permissions = `
operation              object   nobody reporter unitAdmin coordinator supervisor leader auditor sysAdmin
me                     -        none   ok       ok        ok          ok         ok     ok      ok
demoAccounts           -        ok     ok       ok        ok          ok         ok     ok      ok
currentNotice          -        ok     ok       ok        ok          ok         ok     ok      ok
programmes             -        401    ok       ok        ok          ok         ok     ok      403
programme              -        401    ok       ok        ok          ok         ok     ok      403
tasks                  -        401    ok       ok        ok          ok         ok     ok      403
task                   own      401    ok       ok        none        ok         ok     ok      403
task                   shared   401    ok       ok        ok          ok         ok     ok      403
task                   foreign  401    none     none      none        ok         ok     ok      403
node                   own      401    ok       ok        none        ok         ok     ok      none
node                   shared   401    ok       ok        ok          ok         ok     ok      none
node                   foreign  401    none     none      none        ok         ok     ok      none
nodeOfUser             own      401    none     ok        none        none       none   ok      ok
nodeOfUser             foreign  401    none     none      none        none       none   ok      ok
nodeOfUnit             foreign  401    ok       ok        ok          ok         ok     ok      ok
rollup                 -        401    ok       ok        ok          ok         ok     ok      403
reportSheet            -        401    ok       ok        403         403        403    403     403
reviewQueue            -        401    403      403       403         ok         403    403     403
nodeOfReport           own      401    ok       ok        none        ok         ok     ok      none
nodeOfReport           shared   401    ok       ok        ok          ok         ok     ok      none
nodeOfReport           foreign  401    none     none      none        ok         ok     ok      none
downloadEvidence       own      401    ok       ok        404         ok         ok     ok      403
downloadEvidence       shared   401    ok       ok        ok          ok         ok     ok      403
downloadEvidence       foreign  401    404      404       404         ok         ok     ok      403
units                  -        401    ok       ok        ok          ok         ok     ok      ok
users                  -        401    403      ok        403         403        403    ok      ok
auditEntries           -        401    403      403       403         403        403    ok      403
exportLedger           -        401    ok       ok        ok          ok         ok     ok      403
login                  -        ok     ok       ok        ok          ok         ok     ok      ok
logout                 -        ok     ok       ok        ok          ok         ok     ok      ok
changePassword         -        401    ok       ok        ok          ok         ok     ok      ok
publishProgramme       -        401    403      403       403         ok         403    403     403
confirmLeads           own      401    403      403       403         ok         403    403     403
confirmLeads           foreign  401    403      403       403         ok         403    403     403
changeLead             own      401    403      403       403         ok         403    403     403
changeLead             foreign  401    403      403       403         ok         403    403     403
addAssistUnit          own      401    403      403       403         ok         403    403     403
addAssistUnit          foreign  401    403      403       403         ok         403    403     403
removeAssistUnit       own      401    403      403       403         ok         403    403     403
removeAssistUnit       foreign  401    403      403       403         ok         403    403     403
updateAssignment       own      401    403      ok        403         ok         403    403     403
updateAssignment       shared   401    403      403       403         ok         403    403     403
updateAssignment       foreign  401    403      404       403         ok         403    403     403
setResponsibilityChain own      401    403      ok        403         ok         403    403     403
setResponsibilityChain shared   401    403      403       403         ok         403    403     403
setResponsibilityChain foreign  401    403      404       403         ok         403    403     403
answerQuestion         own      401    403      ok        403         ok         403    403     403
answerQuestion         shared   401    403      403       403         ok         403    403     403
answerQuestion         foreign  401    403      404       403         ok         403    403     403
nodeOfPlan             own      401    ok       ok        none        ok         ok     ok      none
nodeOfPlan             shared   401    ok       ok        ok          ok         ok     ok      none
nodeOfPlan             foreign  401    none     none      none        ok         ok     ok      none
acknowledgeTask        own      401    403      ok        403         403        403    403     403
acknowledgeTask        shared   401    403      403       403         403        403    403     403
acknowledgeTask        foreign  401    403      404       403         403        403    403     403
savePlan               own      401    ok       ok        403         403        403    403     403
savePlan               shared   401    403      403       403         403        403    403     403
savePlan               foreign  401    404      404       403         403        403    403     403
copyPlan               own      401    ok       ok        403         403        403    403     403
copyPlan               shared   401    403      403       403         403        403    403     403
copyPlan               foreign  401    404      404       403         403        403    403     403
submitPlan             own      401    403      ok        403         403        403    403     403
submitPlan             shared   401    403      403       403         403        403    403     403
submitPlan             foreign  401    403      404       403         403        403    403     403
returnPlan             own      401    403      403       403         ok         403    403     403
returnPlan             foreign  401    403      403       403         ok         403    403     403
acceptPlan             own      401    403      403       403         ok         403    403     403
acceptPlan             foreign  401    403      403       403         ok         403    403     403
completeMilestone      own      401    ok       ok        403         403        403    403     403
completeMilestone      shared   401    403      403       403         403        403    403     403
completeMilestone      foreign  401    404      404       403         403        403    403     403
inbox                  -        401    ok       ok        ok          ok         ok     ok      ok
lightPolicies          -        401    ok       ok        ok          ok         ok     ok      403
previewLightPolicy     -        401    403      403       403         ok         403    403     403
setLightPolicy         -        401    403      403       403         ok         403    403     403
overrideLight          own      401    403      403       403         ok         403    403     403
overrideLight          foreign  401    403      403       403         ok         403    403     403
endLightOverride       own      401    403      403       403         404        403    403     403
saveReport             own      401    ok       ok        403         403        403    403     403
saveReport             shared   401    403      403       403         403        403    403     403
saveReport             foreign  401    404      404       403         403        403    403     403
correctReport          own      401    ok       ok        403         403        403    403     403
correctReport          shared   401    403      403       403         403        403    403     403
correctReport          foreign  401    404      404       403         403        403    403     403
uploadEvidence         own      401    ok       ok        403         403        403    403     403
uploadEvidence         shared   401    403      403       403         403        403    403     403
uploadEvidence         foreign  401    404      404       403         403        403    403     403
removeEvidence         own      401    ok       ok        403         403        403    403     403
removeEvidence         shared   401    403      403       403         403        403    403     403
removeEvidence         foreign  401    404      404       403         403        403    403     403
submitReport           own      401    403      ok        403         403        403    403     403
submitReport           shared   401    403      403       403         403        403    403     403
submitReport           foreign  401    403      404       403         403        403    403     403
submitReports          own      401    403      ok        403         403        403    403     403
submitReports          shared   401    403      403       403         403        403    403     403
submitReports          foreign  401    403      404       403         403        403    403     403
acceptReport           own      401    403      403       403         ok         403    403     403
acceptReport           foreign  401    403      403       403         ok         403    403     403
acceptReports          own      401    403      403       403         ok         403    403     403
acceptReports          foreign  401    403      403       403         ok         403    403     403
returnReport           own      401    403      403       403         ok         403    403     403
returnReport           foreign  401    403      403       403         ok         403    403     403
createUnit             -        401    403      403       403         403        403    403     ok
updateUnit             own      401    403      403       403         403        403    403     ok
updateUnit             foreign  401    403      403       403         403        403    403     ok
createUser             own      401    403      ok        403         403        403    403     ok
createUser             foreign  401    403      404       403         403        403    403     ok
updateUser             own      401    403      ok        403         403        403    403     ok
updateUser             foreign  401    403      404       403         403        403    403     ok
setUserActive          own      401    403      ok        403         403        403    403     ok
setUserActive          foreign  401    403      404       403         403        403    403     ok
resetPassword          own      401    403      ok        403         403        403    403     ok
resetPassword          foreign  401    403      404       403         403        403    403     ok
grantMembership        own      401    403      ok        403         403        403    403     ok
grantMembership        foreign  401    403      404       403         403        403    403     ok
endMembership          own      401    403      ok        403         403        403    403     ok
endMembership          foreign  401    403      404       403         403        403    403     ok
`;

export type Outcome = "ok" | "401" | "403" | "404" | "none";
export interface Permission {
  readonly operation: string;
  readonly object: string;
  readonly account: string;
  readonly outcome: Outcome;
}

const [heading = "", ...lines] = permissions.trim().split("\n");
const [, , ...accounts] = heading.split(/\s+/);

/** The table, cell by cell. */
export const cells: readonly Permission[] = lines.flatMap((line) => {
  const [operation = "", object = "", ...outcomes] = line.split(/\s+/);
  return accounts.map((account, index) => ({
    operation,
    object,
    account,
    outcome: outcomes[index] as Outcome,
  }));
});
