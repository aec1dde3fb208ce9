import { make } from "./dom.js";
import { calibration, overview, teachNext, troubles } from "./results-group.js";
import { items } from "./results-items.js";
import { heatMap, learners } from "./results-learners.js";
import type { ResultNames } from "./results-names.js";

/** All that collected results say, from the group to the single learner. */
export function drawAnalysis(analysis: GenGuideCore.Analysis, names: ResultNames): HTMLElement {
  const view = make("div", "results flow");
  view.append(overview(analysis));
  if (analysis.firstAttempts > 0) {
    const trouble = troubles(analysis, names);
    trouble.append(...heatMap(analysis, names));
    view.append(teachNext(analysis, names), items(analysis, names), trouble, calibration(analysis));
  }
  if (analysis.attempts > 0) view.append(learners(analysis, names));
  return view;
}
