import type { Problem } from '../../contract';
import { inputFaults } from './input-faults';
import { unavailableReason } from './unavailable';

/** What is wrong with something that was entered, as a sentence; undefined where the page never sends such a thing. */
export function inputFault(message: string): string | undefined {
  const words = new Map<string, string>(Object.entries(inputFaults)).get(message);
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** What went wrong with a call, and what to do next. */
export function problemWords(problem: Problem): { title: string; next: string } {
  switch (problem.code) {
    case 'not-an-admin':
      return {
        title: 'This page is for Jira administrators',
        next: 'Ask somebody who holds the permission Administer Jira. Nothing was read for you.',
      };
    case 'jira-not-answering': {
      const { because, next } = unavailableReason(problem.unavailable);
      return { title: because, next: `Whether you administer Jira could not be asked, so nothing was read for you. ${next}` };
    }
    case 'invalid-input':
      return {
        title: 'Something entered is not right',
        next: problem.fields.map(({ path, message }) => inputFault(message) ?? `${path}: ${message}`).join(' '),
      };
    case 'address-invalid':
      return addressWords[problem.why];
    case 'consent-needed':
      return {
        title: `This app may not reach ${problem.origin} yet`,
        next: 'An administrator has to allow it once; Atlassian asks for the consent.',
      };
    case 'connection-failed': {
      const { because, next } = unavailableReason(problem.unavailable);
      return { title: because, next };
    }
    case 'evidence-refused':
      return evidenceWords[problem.why];
    case 'plan-incomplete':
      return { title: 'The set-up is not complete', next: 'Go through the steps that are still open.' };
    case 'conflict':
      return {
        title: 'Somebody else changed this in the meantime',
        next: 'Load the page again; their changes are kept, yours of this step are not.',
      };
    case 'not-found':
      return { title: 'This does not exist any more', next: 'Load the page again.' };
    case 'fault':
      return { title: 'This app has a fault', next: `Try again. If it stays, report the number ${problem.id}.` };
  }
}

const evidenceWords: Record<Extract<Problem, { code: 'evidence-refused' }>['why'], { title: string; next: string }> = {
  'other-plan': {
    title: 'This file is of another plan',
    next: 'Make it anew with a plan file that names the Jira project and the aqua project of this plan.',
  },
  'other-account': {
    title: 'This file holds what another account saw',
    next: 'Make it anew with the API token of the account that does the synchronising in this plan.',
  },
  'too-old': { title: 'This file is older than 30 days, or from the future', next: 'Make it anew.' },
};

const addressWords: Record<Extract<Problem, { code: 'address-invalid' }>['why'], { title: string; next: string }> = {
  'not-an-address': {
    title: 'This is no address',
    next: 'Enter the address at which you open aqua, for example app.aqua-cloud.io or https://aqua.example.com/aquaWebNG.',
  },
  'not-https': {
    title: 'aqua has to be reached by HTTPS',
    next: 'Enter the address that starts with https://. Atlassian lets apps use nothing else.',
  },
  'port-not-allowed': {
    title: 'Atlassian does not let apps use this port',
    next: 'Use 443, 8443, 8444, 7990, 8089, 8090, 8085, 8060, 8080 or 80.',
  },
  'not-public': {
    title: 'Atlassian’s network cannot reach this address',
    next: 'Enter an address that can be reached from the internet. A server inside your network can be checked with the command line instead.',
  },
};
