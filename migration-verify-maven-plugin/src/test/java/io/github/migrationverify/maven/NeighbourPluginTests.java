package io.github.migrationverify.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class NeighbourPluginTests {

    @Test
    void a_pom_without_the_plugin_says_nothing() throws Exception {
        assertThat(NeighbourPlugin.configuration(project(""), NeighbourPlugin.LIQUIBASE))
                .isEmpty();
    }

    @Test
    void the_plugin_counts_before_its_executions_and_these_before_plugin_management() throws Exception {
        MavenProject project = project("""
                <pluginManagement><plugins><plugin>
                  <groupId>org.liquibase</groupId><artifactId>liquibase-maven-plugin</artifactId>
                  <configuration>
                    <changeLogFile>managed.xml</changeLogFile>
                    <labelFilter>managed</labelFilter>
                  </configuration>
                </plugin></plugins></pluginManagement>
                <plugins><plugin>
                  <groupId>org.liquibase</groupId><artifactId>liquibase-maven-plugin</artifactId>
                  <executions><execution><configuration>
                    <changeLogFile>of-execution.xml</changeLogFile>
                    <contexts>of-execution</contexts>
                  </configuration></execution></executions>
                  <configuration><changeLogFile>own.xml</changeLogFile></configuration>
                </plugin></plugins>""");

        assertThat(NeighbourPlugin.configuration(project, NeighbourPlugin.LIQUIBASE))
                .containsEntry("changeLogFile", "own.xml")
                .containsEntry("contexts", "of-execution")
                .containsEntry("labelFilter", "managed")
                .hasSize(3);
    }

    @Test
    void maps_are_laid_flat_in_both_spellings() throws Exception {
        MavenProject project = project("""
                <plugins><plugin>
                  <groupId>org.liquibase</groupId><artifactId>liquibase-maven-plugin</artifactId>
                  <configuration>
                    <expressionVariables><schema.name>app</schema.name></expressionVariables>
                    <expressionVars><property><name>owner</name><value>app_owner</value></property></expressionVars>
                  </configuration>
                </plugin></plugins>""");

        assertThat(NeighbourPlugin.configuration(project, NeighbourPlugin.LIQUIBASE))
                .containsEntry("expressionVariables.schema.name", "app")
                .containsEntry("expressionVars.owner", "app_owner")
                .hasSize(2);
    }

    private static MavenProject project(String build) throws Exception {
        String pom = "<project><build>" + build + "</build></project>";
        return new MavenProject(new MavenXpp3Reader().read(new StringReader(pom)));
    }
}
