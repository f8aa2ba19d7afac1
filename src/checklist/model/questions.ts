/** Questions that settle more than one check. Every other check has a question of its own, which bears its id. */
export const sharedQuestions = ['connection-tested', 'hidden-addresses', 'account-settings'] as const;
export type SharedQuestionId = (typeof sharedQuestions)[number];

/**
 * The one check that fails when a shared question is answered "no", where that answer says nothing of the other checks that "yes" settles. A
 * question that is not named here fails all of its checks.
 */
export const failsOnNo: Readonly<Record<string, string>> = {
  'connection-tested': 'aqua-reaches-jira',
};
