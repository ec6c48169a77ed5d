import { easeMeaning, recommendMeaning, satisfactionMeaning } from "../dictionary/answerWords";
import { easeScores } from "./effort";
import { idNotes } from "./idNotes";
import type { KindDefinition } from "./kindDefinition";
import { recommendScores, scaleScores } from "./scores";
import { spanOf } from "./spanOf";

/** Scales of questions that are not asked. */
const USUAL = { satisfaction: 5, effort: 7 };

/** Answers to a survey: every row needs a day; a question that is left out is no answer to it. */
export const SURVEY: KindDefinition<"survey"> = {
  kind: "survey",
  columns: {
    date: { type: "date", blank: "out", unreadable: "out" },
    customer: { type: "id", blank: "kept" },
    recommend: { type: "word", meaning: () => recommendMeaning, blank: "kept" },
    satisfaction: {
      type: "word",
      meaning: () => satisfactionMeaning,
      blank: "kept",
    },
    effort: { type: "word", meaning: () => easeMeaning, blank: "kept" },
    by: { type: "id", blank: "kept" },
  },
  interpret: () => ({
    faults: [],
    *build(used) {
      const date = used.numbers("date");
      const recommend = recommendScores(used);
      yield;
      const satisfaction = scaleScores(used, "satisfaction");
      yield;
      const effort = easeScores(used);
      yield;
      return {
        rows: {
          customer: used.ids("customer"),
          date,
          recommend: recommend?.values ?? null,
          satisfaction: satisfaction?.values ?? null,
          satisfactionScale: satisfaction?.scale ?? USUAL.satisfaction,
          effort: effort?.values ?? null,
          effortScale: effort?.scale ?? USUAL.effort,
        },
        span: spanOf([date]),
        notes: [
          ...(recommend?.notes ?? []),
          ...(satisfaction?.notes ?? []),
          ...(effort?.notes ?? []),
          ...idNotes(used, null),
        ],
      };
    },
  }),
};
