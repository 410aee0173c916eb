namespace Hub.Load.Start;

/// <summary>The peer: what <c>dotnet new web</c> writes.</summary>
internal static class EmptyWebApp
{
    public static string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "Empty.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """
        );
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => "Hello World!");
            app.Run();
            """
        );
        return folder;
    }
}
