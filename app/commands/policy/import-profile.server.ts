import type { Ctx } from '#app/adapters/context.ts'
import type { HandedIn } from '#app/adapters/files/kept-files.server.ts'
import { readProfileFile } from '#app/adapters/policy/profile-file.server.ts'
import type { ProfileFault } from '#app/adapters/policy/profile-yaml.server.ts'
import { shippedProfile } from '#app/adapters/policy/shipped-profiles.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { draftProposal } from './draft-proposal.server.ts'

type Asked = { profile: string; reason: string }
type Outcome =
	| { refused: 'field'; field: string; reason: string }
	| { refused: 'not-found' | 'beyond-division' }
	| { faults: ProfileFault[] }
	| { proposalId: string }

/** Reads a file that was handed in, or one of the examples, into one draft; or says all that is wrong with it. */
export async function importProfile(
	ctx: Ctx<Staff>,
	{ profile, reason }: Asked,
	file: HandedIn | null,
): Promise<Outcome> {
	if (profile === '' && !file) return aboutFile('file-missing')
	const read = file ? await readProfileFile(file) : await shippedProfile(profile)
	if (read === null) return { refused: 'not-found' }
	if ('refused' in read) return aboutFile(read.refused)
	if ('faults' in read) return read
	const fileName = file?.name ?? `${profile}.yaml`
	const outcome = await draftProposal(ctx, { ...read, reason, fileName })
	if (!('refused' in outcome)) return outcome
	if ('key' in outcome) {
		const { refused, key, validFrom } = outcome
		return { faults: [{ line: 0, parameter: key, field: validFrom, reason: refused }] }
	}
	return outcome.refused === 'beyond-division'
		? { refused: 'beyond-division' }
		: aboutFile(outcome.refused)
}

const aboutFile = (reason: string) => ({ refused: 'field' as const, field: 'file', reason })
