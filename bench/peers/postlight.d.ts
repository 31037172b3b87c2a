// The part of @postlight/parser that the adapter calls; the package ships no types.
declare module '@postlight/parser' {
  interface Found {
    content?: string | null
    title?: string | null
    author?: string | null
    date_published?: string | null
  }
  const Parser: {
    parse(url: string, options: { html: string; contentType: 'html'; fetchAllPages: boolean }): Promise<Found>
  }
  export default Parser
}
