import { make } from "./dom.js";
export interface AnalysisNames { labels: { id: string; name: string; pen: string }[]; dimensions: { id: string; name: string }[]; slips: { id: string; name: string }[]; items: { id: string; title: string; href: string }[]; learners: string[] }
export function drawAnalysis(analysis: GenGuideCore.Analysis, names: AnalysisNames): HTMLElement {
  return make("p", "", `${analysis.learners} ${names.items.length}`);
}
