using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Example;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Tests.CodeFirst
{
    public sealed class ReadmeTests
    {
        [Fact]
        public void The_example_of_the_readme_is_the_one_that_is_compiled()
        {
            var folder = Path.GetDirectoryName(ThisFile())!;
            var example = File.ReadAllText(Path.Combine(folder, "ReadmeExample.cs"));
            var code = example[example.IndexOf("/// <summary>A book", StringComparison.Ordinal)..];
            var readme = File.ReadAllText(Path.Combine(folder, "../../../backend/Hub.GraphQL/README.md"));
            Assert.Contains(code, readme, StringComparison.Ordinal);
        }

        [Fact]
        public async Task The_example_of_the_readme_answers()
        {
            await using var services = new ServiceCollection()
                .AddSingleton<Library>()
                .AddGraphQL(options =>
                    options
                        .AddType(typeof(BookQueries))
                        .AddType(typeof(BookFields))
                        .AddType(typeof(AddBook))
                        .AddType(typeof(TitleTaken))
                )
                .BuildServiceProvider();
            var output = new ArrayBufferWriter<byte>();
            await services
                .GetRequiredService<IGraphQLExecutor>()
                .Execute(new("{ books { title author { name } } }"), services, output);
            Assert.Equal(
                """{"data":{"books":[{"title":"Bo trygt hjemme","author":{"name":"Kari Berg"}}]}}""",
                Encoding.UTF8.GetString(output.WrittenSpan)
            );
        }

        private static string ThisFile([CallerFilePath] string path = "") => path;
    }
}

namespace Example
{
    public sealed class Library
    {
        private readonly List<Book> _books = [new(Guid.Empty, "Bo trygt hjemme", Guid.Empty)];
        private readonly Author _author = new("Kari Berg");

        public Task<IReadOnlyList<Book>> NewestFirst(CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            return Task.FromResult<IReadOnlyList<Book>>(_books);
        }

        public Task<IReadOnlyList<Author>> AuthorsOf(IReadOnlyList<Book> books) =>
            Task.FromResult<IReadOnlyList<Author>>([.. books.Select(_ => _author)]);

        public Task<IReadOnlyList<Book?>> Find(IReadOnlyList<Guid> keys) =>
            Task.FromResult<IReadOnlyList<Book?>>([.. keys.Select(key => _books.Find(book => book.Uuid == key))]);

        public Task<bool> Has(string title) => Task.FromResult(_books.Exists(book => book.Title == title));

        public Task<Book> Add(Guid id, string title)
        {
            _books.Add(new Book(id, title, Guid.Empty));
            return Task.FromResult(_books[^1]);
        }
    }
}
