/** Stands for nobody, and would be the same nobody in every errand. */
const NIL = '00000000-0000-0000-0000-000000000000';

/**
 * A party id in the one form that it has here, so that a person is the same in all errands. Anything but a GUID is none:
 * neither an identity number nor a made-up name may become a person's reference.
 */
export function partyIdOf(stated: string | undefined): string | undefined {
  const id = stated?.trim().toLowerCase();
  if (id === undefined || id === NIL) return undefined;
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? id : undefined;
}
