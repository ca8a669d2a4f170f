// Makes the repository: what is here was published, and this branch is what on-feature has.
def git = { String... arguments ->
    def command = ["git", "-c", "user.name=anna", "-c", "user.email=anna@example.org", "-c", "commit.gpgsign=false", *arguments]
    def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
    def said = process.inputStream.text
    assert process.waitFor() == 0: "${command.join(' ')}: ${said}"
}

def take = { String side ->
    def from = new File(basedir, side).toPath()
    from.toFile().eachFileRecurse(groovy.io.FileType.FILES) { file ->
        def to = basedir.toPath().resolve(from.relativize(file.toPath()))
        java.nio.file.Files.createDirectories(to.parent)
        java.nio.file.Files.copy(file.toPath(), to, java.nio.file.StandardCopyOption.REPLACE_EXISTING)
    }
}

git("init", "--quiet")
git("checkout", "--quiet", "-b", "feature")
git("remote", "add", "origin", "https://git.example.org/shop.git")
git("add", "pom.xml", "src")
git("commit", "--quiet", "-m", "published")
git("update-ref", "refs/remotes/origin/main", "HEAD")
take("on-feature")
return true
