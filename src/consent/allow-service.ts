import { undecided } from './optional-services.ts';
import type { Service } from './service.ts';
import type { Session } from './session.ts';

/** The services about which nothing is decided that holds. */
export function undecidedIn(session: Session): readonly Service[] {
  const { record } = session.holds();
  const granted = record?.granted ?? [];
  return undecided({ granted, refused: session.record?.refused ?? [] }, session.list);
}

/** Grants one service more; what was not decided stays so. */
export function allowService(session: Session, id: string): void {
  const granted = session.holds().record?.granted ?? [];
  const open = undecidedIn(session).map((each) => each.id);
  session.choose('selected', [...granted, id], open);
}
