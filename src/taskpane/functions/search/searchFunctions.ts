import { foldTerms } from "../../../catalog/functions/foldTerms";
import type {
  CatalogueFunction,
  CatalogueGroup,
} from "../../../catalog/functions/functionCatalogue";

/** Nearest first: the name itself, names that begin so, names that contain it, then meanings. */
function distance({ id }: CatalogueFunction, query: string): number {
  const name = foldTerms(id);
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  return name.includes(query) ? 2 : 3;
}

/** What is typed is a name, perhaps with the add-in's prefix, or words that all have to occur. */
const queryOf = (typed: string): string =>
  foldTerms(typed)
    .trim()
    .replace(/^=?crm\./, "");

/**
 * The groups with the functions that a search finds, in any of the languages; groups without one are left out. The
 * nearest function leads its group, and its group the list.
 */
export function searchFunctions(
  groups: readonly CatalogueGroup[],
  typed: string
): readonly CatalogueGroup[] {
  const query = queryOf(typed);
  if (query === "") return groups;
  const words = query.split(/\s+/);
  const nearest = ({ functions }: CatalogueGroup): number =>
    Math.min(...functions.map((found) => distance(found, query)));
  return groups
    .map((group) => ({
      ...group,
      functions: group.functions
        .filter(({ terms }) => words.every((word) => terms.includes(word)))
        .sort((left, right) => distance(left, query) - distance(right, query)),
    }))
    .filter(({ functions }) => functions.length > 0)
    .sort((left, right) => nearest(left) - nearest(right));
}
