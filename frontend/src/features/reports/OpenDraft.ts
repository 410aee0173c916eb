/** What a page knows of a draft that it shows: its parts' savers, and how often it has saved since it was loaded. */
export class OpenDraft {
  saves = 0
  private savers = new Map<string, () => Promise<boolean>>()

  saved = () => {
    this.saves += 1
  }

  /** Until the returned function is called. */
  add(section: string, save: () => Promise<boolean>) {
    this.savers.set(section, save)
    return () => {
      this.savers.delete(section)
    }
  }

  /** True when all that was typed is on the server. */
  async saveAll(): Promise<boolean> {
    return (await Promise.all([...this.savers.values()].map((save) => save()))).every(Boolean)
  }
}
