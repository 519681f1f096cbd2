import { newId } from '#app/adapters/clock/ids.server.ts'
import { employerNameKey } from '#app/domain/posts/employer-standing.ts'
import { asOwner } from '#tests/setup/database.ts'

type Made = { owner?: string; title?: string; state?: string; employerId?: string }

/** A post in the database, published unless it is to be in another state, with an employer of its own. */
export async function addPost({
	owner = '330108',
	title = '社区保洁员',
	state = 'published',
	employerId,
}: Made = {}): Promise<string> {
	const id = newId()
	await asOwner(
		`INSERT INTO post (id, owner_code, kind, title, employer_id, place_code, state, published_at, valid_until)
		 VALUES ($1, $2, 'market', $3, $4, $2, $5, now(), current_date + 30)`,
		[id, owner, title, employerId ?? (await addEmployer(owner)), state],
	)
	return id
}

export async function addEmployer(division = '330108'): Promise<string> {
	const id = newId()
	await asOwner(
		`INSERT INTO employer (id, name, name_key, division_code) VALUES ($1, $2, $3, $4)`,
		[id, `测试用人单位 ${id}`, employerNameKey(`测试用人单位 ${id}`), division],
	)
	return id
}
