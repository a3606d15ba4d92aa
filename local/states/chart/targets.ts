import type { State } from './chart.ts';

/** The states that a state can be followed by. */
export function targetsOf(state: State): readonly string[] {
  switch (state.type) {
    case 'Choice': {
      const targets = state.choices.map((choice) => choice.next);
      return state.default === undefined ? targets : [...targets, state.default];
    }
    case 'Succeed':
    case 'Fail':
      return [];
    case 'Pass':
    case 'Wait':
      return state.onward.kind === 'next' ? [state.onward.state] : [];
    case 'Task':
    case 'Parallel':
    case 'Map': {
      const caught = state.catchers.map((catcher) => catcher.next);
      return state.onward.kind === 'next' ? [state.onward.state, ...caught] : caught;
    }
  }
}
