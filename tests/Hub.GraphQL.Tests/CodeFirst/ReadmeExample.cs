// The example of backend/Hub.GraphQL/README.md, word for word.
using Hub.GraphQL;

namespace Example;

/// <summary>A book and who wrote it.</summary>
[Node]
public sealed record Book(Guid Uuid, string Title, [property: GraphQLIgnore] Guid AuthorId);

public sealed record Author(string Name);

[QueryType]
public static class BookQueries
{
    /// <summary>All books, newest first.</summary>
    public static Task<IReadOnlyList<Book>> GetBooks(Library library, CancellationToken cancellation) =>
        library.NewestFirst(cancellation);
}

[ObjectType<Book>]
public static class BookFields
{
    // Called once for all books of a level, however many there are.
    public static Task<IReadOnlyList<Author>> Author([Parent] IReadOnlyList<Book> books, Library library) =>
        library.AuthorsOf(books);

    [NodeResolver]
    public static Task<IReadOnlyList<Book?>> ByIds(IReadOnlyList<Guid> keys, Library library) => library.Find(keys);
}

[MutationType]
public static class AddBook
{
    public static async Task<AddBookPayload> Add(AddBookInput input, Library library) =>
        await library.Has(input.Title)
            ? new(null, [new TitleTaken(input.Title)])
            : new(await library.Add(input.Id, input.Title));
}

public sealed record AddBookInput([ID<Book>] Guid Id, string Title);

public sealed record AddBookPayload(Book? Book, IReadOnlyList<IError>? Errors = null);

public sealed record TitleTaken(string Title) : IError
{
    public string Code => "TITLE_TAKEN";
    public string Message => $"There is a book called {Title} already. Choose another title.";
    public string? Field => "title";
}
