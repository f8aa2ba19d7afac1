// Which test files go first where nothing is known of an earlier run, as on a fresh clone: jest would go by the size of a file, by which those that
// run longest come last and leave one core without work.
const { sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Longest first. */
const long = ['browser', 'faults', 'app', 'cli'].map((room) => `${sep}test${sep}${room}${sep}`);

function rankOf({ path }) {
  const rank = long.findIndex((room) => path.includes(room));
  return rank === -1 ? long.length : rank;
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return sorted.some(({ duration }) => duration !== undefined) ? sorted : sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
};
