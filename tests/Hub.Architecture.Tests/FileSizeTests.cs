namespace Hub.Architecture.Tests;

public sealed class FileSizeTests
{
    private const int MostLines = 400;

    [Fact]
    public void No_file_is_longer_than_one_can_keep_in_mind()
    {
        var files = new[] { "backend", "tests", "frontend" }.SelectMany(folder =>
            Repository.Files(folder, ".cs", ".sql", ".ts", ".tsx", ".css", ".sh")
        );
        var long_ = files
            .Select(file => (file, lines: Repository.Read(file).Count(character => character == '\n')))
            .Where(one => one.lines > MostLines)
            .Select(one => $"{one.file}: {one.lines} lines");
        Assert.Empty(long_);
    }

    [Fact]
    public void Program_reads_as_a_table_of_contents() =>
        Assert.InRange(Repository.Read("backend/Hub.Host/Program.cs").Count(character => character == '\n'), 1, 99);
}
