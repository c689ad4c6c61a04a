// What earlier evenings taught: told, left out, and heeded by the next plan.

import { begin, button, expect, test } from './page'
import type { Page } from '@playwright/test'

const LESSON = 'Softer all over, because you said so afterwards.'

/** What the plan of the latest session had learned. */
const heeded = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open('warmhands')
        open.onsuccess = () => {
          const read = (store: string) => open.result.transaction(store).objectStore(store).getAll()
          const heads = read('sessions')
          heads.onsuccess = () => {
            const last = [...heads.result].sort((a, b) => b.at - a.at)[0].id
            const all = read('entries')
            all.onsuccess = () => {
              const first = all.result.find(({ session, n }) => session === last && n === 0)
              resolve((first.entry.score.request.learned ?? []).length)
            }
          }
        }
      }),
  )

async function tooFirm(page: Page) {
  await begin(page, '/?speed=60')
  await page.waitForTimeout(1500)
  await page.keyboard.press('q')
  await button(page, 'too firm').click()
  await button(page, 'Keep the answers').click()
}

test('what was learned is told, can be left out, and is heeded by the next plan', async ({
  page,
}) => {
  await tooFirm(page)
  expect(await heeded(page)).toBe(0)
  await expect(page.getByRole('heading', { name: 'What was learned' })).toBeVisible()
  await button(page, `Leave out: ${LESSON}`).click()
  await expect(page.getByText('left out')).toBeVisible()

  await button(page, 'Earlier evenings').click()
  await expect(button(page, `Heed again: ${LESSON}`)).toBeVisible()
  await page.reload()
  await button(page, `Heed again: ${LESSON}`).click()
  await expect(button(page, `Leave out: ${LESSON}`)).toBeVisible()

  await tooFirm(page)
  expect(await heeded(page)).toBeGreaterThan(0)
  await button(page, 'Earlier evenings').click()
  await expect(page.getByText(LESSON)).toBeVisible()
  await button(page, 'Delete everything').click()
  await button(page, /^Really delete/).click()
  await expect(page.getByText(LESSON)).toBeHidden()
})
