import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type HandedIn, keepFile } from '#app/adapters/files/kept-files.server.ts'
import { expectTable } from '#app/adapters/tables/open-table.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { postHeading } from '#app/domain/imports/columns.ts'
import { UnreadableFile } from '#app/domain/tables/file-row.ts'
import { startImport } from './start-import.server.ts'

type Order = { division: string; source: string }
type Outcome = { refused: 'field'; field: string; reason: string } | { importId: string }

/** Takes a file that an officer hands in: looks whether it can be read, keeps it, and puts its import in line. */
export async function receiveImport(
	ctx: Ctx<Staff>,
	{ division, source }: Order,
	file: HandedIn,
): Promise<Outcome> {
	const mine = may(ctx.actor, 'post.import', { divisions: [division] })
	if (!mine || !(await gazetteer()).byCode(division))
		return { refused: 'field', field: 'division', reason: 'choose-one' }
	const fault = await faultIn(file)
	if (fault) return { refused: 'field', field: 'file', reason: fault }
	const fileId = await keepFile(ctx.actor, file)
	const outcome = await startImport(ctx, {
		division,
		source,
		fileName: file.name,
		fileId,
		digest: file.digest,
	})
	return 'refused' in outcome
		? { refused: 'field', field: 'division', reason: 'choose-one' }
		: outcome
}

async function faultIn({ path }: HandedIn): Promise<string | null> {
	try {
		await expectTable(path, postHeading)
		return null
	} catch (error) {
		if (error instanceof UnreadableFile) return `${error.fault} ${error.detail}`.trim()
		throw error
	}
}
