import type { Db } from '#app/adapters/context.ts'
import { courseLexemes } from './course-lexemes.server.ts'

/** Writes what a search can find of a course, in the transaction that changed it. */
export async function indexCourse(db: Db, courseId: string): Promise<void> {
	const course = await db.course.findUniqueOrThrow({
		where: { id: courseId },
		include: { runs: { where: { state: { not: 'called-off' } } } },
	})
	const { lexemes, said } = courseLexemes(course)
	await db.$executeRaw`
		INSERT INTO search_course (course_id, lexemes, said) VALUES (${courseId}::uuid, array_to_tsvector(${lexemes}::text[]), ${said}::text[])
		ON CONFLICT (course_id) DO UPDATE SET lexemes = excluded.lexemes, said = excluded.said`
}
